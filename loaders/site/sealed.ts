/** Nothing may be fetched while building or previewing; what tries is named, where it would have hung. */
export function sealNetwork(): void {
  globalThis.fetch = (input) => {
    const address = input instanceof Request ? input.url : String(input);
    return Promise.reject(new Error(`a page asks for what is not installed: ${address}`));
  };
}
