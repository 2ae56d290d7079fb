// An operation of the Swagger file, as its parts are put together.

export interface SwaggerParameter {
  readonly name: string;
  readonly in: string;
  readonly [key: string]: unknown;
}

export interface SwaggerOperation {
  parameters?: (SwaggerParameter | { readonly $ref: string })[] | undefined;
  readonly [key: string]: unknown;
}
