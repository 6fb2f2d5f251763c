/** What the tests use of the reference implementation of Frictionless data packages. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  interface Loaded {
    valid: boolean;
    errors: Error[];
    getResource(name: string): Resource;
  }
  const datapackage: {
    Package: { load(descriptor: unknown, options: { basePath: string; strict?: boolean }): Promise<Loaded> };
  };
  export default datapackage;
}
