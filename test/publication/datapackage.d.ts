/** What the tests take of Frictionless's own library, which ships no types. */
declare module "datapackage" {
  /** Checks a description against the profile that it names, which the library brings. */
  export function validate(
    descriptor: object,
  ): Promise<{ valid: boolean; errors: readonly Error[] }>;
}
