/** As much of the origin's own file system as copies use, in memory. */
export class Folder {
  readonly kind = 'directory';
  readonly entries = new Map<string, Folder | Stored>();

  constructor(readonly name = '') {}

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<Folder> {
    return this.#entry(name, create ? () => new Folder(name) : null) as Folder;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<Stored> {
    return this.#entry(name, create ? () => new Stored(name) : null) as Stored;
  }

  async removeEntry(name: string): Promise<void> {
    this.#entry(name, null);
    this.entries.delete(name);
  }

  async *values(): AsyncGenerator<Folder | Stored> {
    yield* [...this.entries.values()];
  }

  async *keys(): AsyncGenerator<string> {
    yield* [...this.entries.keys()];
  }

  #entry(name: string, make: (() => Folder | Stored) | null): Folder | Stored {
    const entry = this.entries.get(name) ?? make?.();
    if (!entry) throw new DOMException('not there', 'NotFoundError');
    this.entries.set(name, entry);
    return entry;
  }
}

/** A file; what is written stands in it only once the writing is closed. */
export class Stored {
  readonly kind = 'file';
  content = new Blob([]);

  constructor(readonly name: string) {}

  async getFile(): Promise<Blob> {
    return this.content;
  }

  async createWritable(): Promise<WritableStream<Uint8Array | string> & { write(text: string): Promise<void> }> {
    const pieces: (Uint8Array<ArrayBuffer> | string)[] = [];
    const stream = new WritableStream({
      write: (piece) => void pieces.push(piece),
      close: () => {
        this.content = new Blob(pieces);
      },
    });
    return Object.assign(stream, {
      write: async (text: string) => void pieces.push(text),
      close: async () => {
        this.content = new Blob(pieces);
      },
    });
  }
}
