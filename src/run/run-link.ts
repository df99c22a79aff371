// A run file, or a scenario, in an address: compressed where the browser can, else as it is, in base64url. The first letter says which.

import { MAX_BYTES } from './guard.ts';
import { failure, success, type Result } from './result.ts';

/** Longest part after `#run=`: what mail programs and chats pass on whole. */
export const MAX_LINK = 16_000;
export type LinkProblem = 'too-long' | 'not-a-run';

const DEFLATED = 'd';
const PLAIN = 'p';

/** The part after `#run=` or `#scenario=`, or too long: then a file must do. */
export async function encodeRunLink(text: string, longest = MAX_LINK): Promise<Result<string, LinkProblem>> {
  const bytes = new TextEncoder().encode(text);
  const link =
    typeof CompressionStream === 'undefined'
      ? PLAIN + toBase64(bytes)
      : DEFLATED + toBase64(await through(bytes, new CompressionStream('deflate-raw')));
  return link.length > longest ? failure('too-long') : success(link);
}

/** The text. Never throws; a text that would grow beyond a run file's size is refused before it has. */
export async function decodeRunLink(link: string): Promise<Result<string, LinkProblem>> {
  if (link.length > MAX_LINK) return failure('too-long');
  try {
    const bytes = fromBase64(link.slice(1));
    if (link.startsWith(PLAIN)) return success(decodeText(bytes));
    if (link.startsWith(DEFLATED)) return success(decodeText(await through(bytes, new DecompressionStream('deflate-raw'))));
    return failure('not-a-run');
  } catch {
    return failure('not-a-run');
  }
}

const decodeText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url');
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
