// The parameters of each policy template of the platform, which rule 60 compares with.

interface Template {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Where the template may act. Without one it always acts in the same place. */
  readonly sections: readonly string[];
  /** Parameters with a fixed choice of values. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const BOTH = ["Request", "Response"];
const EXISTS = { existsAction: ["override", "skip", "append"] };
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "@Request.OriginalHTTPMethod"];

function template(
  required: string,
  optional = "",
  sections: readonly string[] = [],
  values: Template["values"] = {},
): Template {
  const names = (words: string) => words.split(" ").filter((word) => word !== "");
  return { required: names(required), optional: names(optional), sections, values };
}

/** By the name of the template in small letters: the platform takes several spellings. */
export const POLICIES: Readonly<Record<string, Template>> = {
  dynamichosturl: template("urlTemplate"),
  setheader: template("name value", "existsAction", [...BOTH, "Failure"], EXISTS),
  setqueryparameter: template("name value", "existsAction", [], EXISTS),
  routerequesttoendpoint: template("newPath", "httpMethod", [], { httpMethod: METHODS }),
  pollingtrigger: template("triggerConfig triggerDataPath"),
  updatenextlink: template("nextLinkPropertyName", "nextLinkParentPropertyPath"),
  setproperty: template("newPropertyParentPathTemplate newPropertySubPathTemplate propertyValuePathTemplate", "", BOTH),
  setvaluefromurl: template("parameterTemplate parameterValueUrl parameterValuePathTemplate", "httpMethod", BOTH, {
    httpMethod: ["GET", "POST", "PUT"],
  }),
  stringtoarray: template(
    "propertyParentPath delimiterList childPropertyName newPropertyPath",
    "propertySubPath",
    BOTH,
  ),
  convertobjecttoarray: template("propertyParentPath newPropertyPath", "propertySubPath keyName valueName", BOTH),
  convertarraytoobject: template(
    "propertyParentPath keyWithinCollectionPath newPropertyPath",
    "propertySubPath retainKey",
    BOTH,
    { retainKey: ["true", "false"] },
  ),
  stringreplace: template("propertyParentPath sourceString replacementString newPropertyPath", "propertySubPath", BOTH),
  encodepropertyvalue: template("propertyParentPath newPropertyPath", "propertySubPath", BOTH),
};
