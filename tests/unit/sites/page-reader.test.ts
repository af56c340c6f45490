// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PageReader } from '../../../lib/sites/page-reader';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** A reader that does not read yet, and what came of a question. */
function asked(question: string) {
  const reader = new PageReader(document, async () => 'kept', stop.signal);
  const answered = vi.fn();
  void reader.readNow(question)?.then(answered);
  return { reader, answered };
}

it('a reader that still waits for what it goes by says that its page was read when it was', async () => {
  const { reader, answered } = asked('q');
  await new Promise((done) => setTimeout(done));
  expect(answered).not.toHaveBeenCalled();
  reader.start();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith('settled'), { timeout: 60_000 });
  expect(reader.readNow('q')).toBeUndefined();
});

it('nobody waits for one that ends before it begins', async () => {
  const { answered } = asked('q');
  stop.abort();
  await vi.waitFor(() => expect(answered).toHaveBeenCalled(), { timeout: 60_000 });
});
