/**
 * What pdf.js asks of a browser and Node 20 lacks. Import this before pdf.js. Its legacy build makes a `DOMMatrix` when
 * it is loaded; none of the drawing classes is used to read text.
 */
class Unused {}

const shims: Readonly<Record<string, unknown>> = { DOMMatrix: Unused, Path2D: Unused, ImageData: Unused };
for (const [name, value] of Object.entries(shims)) if (!(name in globalThis)) Reflect.set(globalThis, name, value);

function withResolvers<T>(this: PromiseConstructor): unknown {
  const parts: { resolve?: (value: T) => void; reject?: (reason: unknown) => void } = {};
  const promise = new this<T>((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return { promise, ...parts };
}

function moved(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
  const buffer = new ArrayBuffer(length);
  new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return buffer;
}

if (!('withResolvers' in Promise)) Reflect.set(Promise, 'withResolvers', withResolvers);
for (const name of ['transfer', 'transferToFixedLength']) {
  if (!(name in ArrayBuffer.prototype)) Reflect.set(ArrayBuffer.prototype, name, moved);
}
