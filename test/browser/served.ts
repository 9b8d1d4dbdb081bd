/** A built site behind the product's own server, on a port of its choice. */
import { serve } from "../../loaders/site/serve.js";

export interface Served {
  /** Without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder on this machine only. */
export async function serveSite(folder: string): Promise<Served> {
  const serving = await serve(folder);
  return { origin: new URL(serving.address).origin, close: () => serving.close() };
}
