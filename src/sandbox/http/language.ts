// Clockify's sentences in the language of the account. What is not in the table is English in every account: `Access Denied`, routes,
// keys, missing bodies, and what only the sandbox says.

export type Language = "en" | "es";

export const languages: readonly Language[] = ["en", "es"];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** Names of things, as they are in sentences. */
const THINGS: Readonly<Record<string, string>> = {
  "Approval request": "Solicitud de aprobación",
  Assignment: "Asignación",
  Balance: "Saldo",
  Client: "Cliente",
  "Custom field": "Campo personalizado",
  Holiday: "Festivo",
  Milestone: "Hito",
  Policy: "Política",
  Project: "Proyecto",
  Tag: "Etiqueta",
  Task: "Tarea",
  "Time entry": "Entrada de tiempo",
  "Time off request": "Solicitud de tiempo libre",
  User: "Usuario",
  "User group": "Grupo de usuarios",
  Webhook: "Webhook",
  Workspace: "Espacio de trabajo",
};

/** English and Spanish, with the same values at the same numbers. */
const SENTENCES: readonly (readonly [english: string, spanish: string])[] = [
  ["{0} doesn't belong to {1}", "{0} no pertenece a {1}"],
  ["{0} must not be null", "{0} no debe ser nulo"],
  ["{0} has the wrong form", "{0} no tiene la forma correcta"],
  ["{0} must be greater than or equal to {1}", "{0} debe ser mayor o igual que {1}"],
  ["{0} must be less than or equal to {1}", "{0} debe ser menor o igual que {1}"],
  ["Page size cannot be larger than 5,000.", "El tamaño de la página no puede ser mayor que 5.000."],
  [
    "You entered invalid value for field : [{0}]. Values that represent [{0}] can be null and can't be empty. {1}",
    "Introdujiste un valor no válido para el campo : [{0}]. Los valores que representan [{0}] pueden ser nulos y no pueden estar vacíos. {1}",
  ],
  [
    "You entered invalid value for field : [{0}]. Values that represent [{0}] can't be null and can't be empty. {1}",
    "Introdujiste un valor no válido para el campo : [{0}]. Los valores que representan [{0}] no pueden ser nulos ni estar vacíos. {1}",
  ],
  [
    "You entered invalid value for field: [{0}]. This field can be empty and can be null. {1} must be from the following set: {2}.",
    "Introdujiste un valor no válido para el campo: [{0}]. Este campo puede estar vacío y puede ser nulo. Asegúrate de que cada valor pertenezca al siguiente conjunto: {2}.",
  ],
  [
    "You entered invalid value for field: [{0}]. This field can't be empty and can't be null. {1} must be from the following set: {2}.",
    "Introdujiste un valor no válido para el campo: [{0}]. Este campo no puede estar vacío ni ser nulo. Asegúrate de que cada valor pertenezca al siguiente conjunto: {2}.",
  ],
  [
    "Can't create time entry with end time only.",
    "No se puede crear una entrada de tiempo solo con la hora de finalización.",
  ],
  [
    "Start datetime {0} is greater than end datetime {1}.",
    "La fecha y hora de inicio {0} es posterior a la de finalización {1}.",
  ],
  ["Time entry cannot have duration more than 999 hours.", "La entrada de tiempo no puede durar más de 999 horas."],
  ["Don't use < and > characters", "No uses los caracteres < y >"],
  [
    "Time entry couldn't be created. {0} is either required field or given {1} is archived. {2}",
    "No se pudo crear la entrada de tiempo. {0} es un campo obligatorio o está archivado. Cambia los datos o la configuración del espacio de trabajo.",
  ],
  [
    "{0} is required for time entry in this workspace",
    "{0} es obligatorio para las entradas de este espacio de trabajo",
  ],
  ["Time entry is locked", "La entrada de tiempo está bloqueada"],
  ["Time entry is given twice", "La entrada de tiempo se indicó dos veces"],
  ["Running time entry can't be invoiced", "Una entrada de tiempo en curso no se puede facturar"],
  [
    "Timer is already running on workspace {0} for user {1}",
    "Ya hay un temporizador en curso en el espacio de trabajo {0} para el usuario {1}",
  ],
  [
    "Currently running time entry doesn't exist on workspace {0} for user {1}.",
    "No existe una entrada de tiempo en curso en el espacio de trabajo {0} para el usuario {1}.",
  ],
  ["Can't update status from {0} to {1}", "No se puede cambiar el estado de {0} a {1}"],
  ["Cannot resubmit entries for user {0}", "No se pueden volver a enviar las entradas del usuario {0}"],
  ["Period is already submitted for approval", "El período ya se envió para su aprobación"],
  ["Value for number of {0} is not allowed", "El valor del número de días u horas no está permitido"],
  [
    "Requested start or end date are non-working days",
    "La fecha de inicio o de finalización solicitada no es un día laborable",
  ],
  ["Half day is not allowed", "No se permite medio día"],
  ["At least one user or user group must be assigned", "Se debe asignar al menos un usuario o grupo de usuarios"],
  ["Webhook already exists", "El webhook ya existe"],
  ["length must be between 2 and 30", "la longitud debe estar entre 2 y 30"],
  ["The maximum number of webhooks is reached", "Se alcanzó el número máximo de webhooks"],
  ["End date must not be before start date", "La fecha de finalización no debe ser anterior a la de inicio"],
];

const PATTERNS = SENTENCES.map(([english, spanish]) => [patternOf(english), spanish] as const);

/** What is not in the table stays as it is. */
export function sayIn(language: Language, english: string): string {
  if (language === "en") return english;
  for (const [pattern, spanish] of PATTERNS) {
    const said = pattern.exec(english);
    if (said) return spanish.replace(/\{(\d)\}/g, (_, number: string) => thing(said.groups?.[`v${number}`] ?? ""));
  }
  return english;
}

function thing(text: string): string {
  return Object.hasOwn(THINGS, text) ? (THINGS[text] ?? text) : text;
}

/** A value that is in the sentence twice is the same both times. */
function patternOf(sentence: string): RegExp {
  const seen = new Set<string>();
  const source = sentence
    .split(/(\{\d\})/)
    .map((part) => {
      const number = /^\{(\d)\}$/.exec(part)?.[1];
      if (number === undefined) return part.replace(/[[\](){}.*+?^$|\\]/g, "\\$&");
      if (seen.has(number)) return `\\k<v${number}>`;
      seen.add(number);
      return `(?<v${number}>.+?)`;
    })
    .join("");
  return new RegExp(`^${source}$`, "su");
}
