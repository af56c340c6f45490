const LIMIT_MS = 60_000;
const PAUSE_MS = 100;

/**
 * Reads again and again until it fits; resolves with what fitted. `say` puts a value into words.
 * @throws Error that says what was waited for and what was read last
 */
export async function until<T>(
  what: string,
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  say: (value: T) => string = String,
): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (performance.now() > end) throw new Error(`đã chờ ${LIMIT_MS / 1000} giây: ${what}; đọc được: ${say(value)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
