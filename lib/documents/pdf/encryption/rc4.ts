/** RC4, which old PDFs are encrypted with and which decrypts as it encrypts. No library that is kept has it any more. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    const kept = state[a] ?? 0;
    state[a] = state[b] ?? 0;
    state[b] = kept;
  };
  for (let a = 0, b = 0; a < 256; a += 1) {
    b = (b + (state[a] ?? 0) + (key[a % key.length] ?? 0)) & 255;
    swap(a, b);
  }
  const out = new Uint8Array(data.length);
  for (let at = 0, a = 0, b = 0; at < data.length; at += 1) {
    a = (a + 1) & 255;
    b = (b + (state[a] ?? 0)) & 255;
    swap(a, b);
    out[at] = (data[at] ?? 0) ^ (state[((state[a] ?? 0) + (state[b] ?? 0)) & 255] ?? 0);
  }
  return out;
}
