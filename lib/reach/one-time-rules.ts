/** Where a sign of an address that works only once stands. */
export interface OneTimeRule {
  /** In the path, or in the name of a value of the query (or of the fragment). */
  where: 'path' | 'name';
  sign: RegExp;
  /** Counts only when the value is long and looks drawn by lot: `token=1` or `key=congvan` is none. */
  random?: true;
  /** Does not count when other addresses of the page carry the same value: then it is the session's, and lasts. */
  unlessShared?: true;
  /** Why such an address must not be asked for a second time. */
  why: string;
}

/**
 * Signs of addresses that work once, or that were made for one step of the page. Asking for one again gives an error in
 * place of the file, or uses up what the officer's own click needs.
 */
export const ONE_TIME_RULES: readonly OneTimeRule[] = [
  {
    where: 'name',
    sign: /^(?:nonce|otp|once|one[-_]?time\w*|single[-_]?use)$/iu,
    why: 'its name says that it is good for one use',
  },
  {
    where: 'path',
    sign: /\/(?:once|one[-_]?time|single[-_]?use)(?:[-_/]|$)/iu,
    why: 'its path says that it is good for one use',
  },
  {
    where: 'name',
    sign: /^(?:_?csrf\w*|_?xsrf\w*|authenticity_token|__requestverificationtoken|__viewstate)$/iu,
    why: 'the token of a form: made for one submission (OWASP, Cross-Site Request Forgery Prevention)',
  },
  {
    where: 'name',
    sign: /^(?:ticket|st|samlart|samlresponse)$/iu,
    random: true,
    why: 'a service ticket is used up when it is first checked (CAS Protocol 3.0, section 3.1.1)',
  },
  {
    where: 'name',
    sign: /^code$/iu,
    random: true,
    why: 'an authorization code is good for one exchange (RFC 6749, section 4.1.2)',
  },
  {
    where: 'name',
    sign: /^(?:download|dl|file|view|export|temp|tmp)[-_]?(?:token|key|ticket|code|hash)$/iu,
    unlessShared: true,
    why: 'a ticket for one file',
  },
  {
    where: 'name',
    sign: /(?:^|[-_])(?:token|tk|key|auth|hash|sig|signature|sign|secret|access[-_]?token)$/iu,
    random: true,
    unlessShared: true,
    why: 'a token that no other address of the page carries was made for this address alone',
  },
];
