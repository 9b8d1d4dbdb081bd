/**
 * Files that the site ships packed by gzip, for a plain host sends a file as it lies there: the engine's module, which
 * would be an eighth of a large site, and answers to queries. The first is unpacked in the engine's worker, where this
 * runs before its own code.
 */

/** What is unpacked: addresses of such files, with or without a hash in their names. */
const PACKED = /\.gz(?:$|[?#])/;

/** How files of gzip begin. */
const GZIP = 0x1f;

/** Lets a worker's `fetch` answer for a packed module with what is in it, of that many bytes. */
export function unpackModules(worker: { fetch: typeof fetch }, size: number): void {
  const plain = worker.fetch.bind(worker);
  worker.fetch = async (input, init) => {
    const response = await plain(input, init);
    const headers = { "content-type": "application/wasm", "content-length": String(size) };
    return response.ok && PACKED.test(response.url) ? unpacked(response, headers) : response;
  };
}

/**
 * What is in a response, as it comes, so that a module is compiled meanwhile, under other headers. Some hosts say of
 * such a file that it is only packed for the way, and browsers have unpacked it then.
 */
export async function unpacked(
  response: Response,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  if (!response.body) return response;
  const reader = response.body.getReader();
  const { value: first } = await reader.read();
  const bytes = continued(first, reader);
  const packed = first?.[0] === GZIP;
  return new Response(packed ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes, {
    headers,
  });
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A stream again, of which the first piece was looked at. */
function continued(
  first: Bytes | undefined,
  reader: ReadableStreamDefaultReader<Bytes>,
): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start(stream) {
      if (first) stream.enqueue(first);
      else stream.close();
    },
    async pull(stream) {
      const { done, value } = await reader.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
