import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The one account of the office. */
export interface Login {
  user: string;
  password: string;
}

export const LOGIN: Login = { user: 'vanphong', password: 'anmau2026' };

/** What the page calls the person who is logged in. */
export const OFFICER = 'Nguyễn Thu Hà';

const COOKIE = 'JSESSIONID';

export const newToken = (): string => randomBytes(12).toString('hex').toUpperCase();

export class Sessions {
  readonly #open = new Set<string>();

  /** The `Set-Cookie` of a new session. */
  begin(): string {
    const id = newToken();
    this.#open.add(id);
    return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** Ends the request's session; the `Set-Cookie` that takes the cookie away. */
  end(request: IncomingMessage): string {
    for (const id of this.#idsOf(request)) this.#open.delete(id);
    return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }

  has(request: IncomingMessage): boolean {
    return this.#idsOf(request).some((id) => this.#open.has(id));
  }

  #idsOf(request: IncomingMessage): string[] {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return pairs.flatMap(([name, value]) => (name === COOKIE && value ? [value] : []));
  }
}
