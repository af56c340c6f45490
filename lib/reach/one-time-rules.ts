/** Where a sign of an address that works only once stands. */
export interface OneTimeRule {
  /** In the path, or in the name of a value of the query (or of the fragment). */
  where: 'path' | 'name';
  sign: RegExp;
  /** Counts only when the value is long and looks drawn by lot: `token=1` or `key=congvan` is none. */
  random?: true;
  /** Does not count when other addresses of the page carry the same value: then it is the session's, and lasts. */
  unlessShared?: true;
}

/**
 * Signs of addresses that work once, or that were made for one step of the page. Asking for one again gives an error in
 * place of the file, or uses up what the officer's own click needs.
 */
export const ONE_TIME_RULES: readonly OneTimeRule[] = [
  {
    where: 'name',
    sign: /^(?:nonce|otp|once|one[-_]?time\w*|single[-_]?use)$/iu,
  },
  {
    where: 'path',
    sign: /\/(?:once|one[-_]?time|single[-_]?use)(?:[-_/]|$)/iu,
  },
  // Made for one submission (OWASP, Cross-Site Request Forgery Prevention).
  {
    where: 'name',
    sign: /^(?:_?csrf\w*|_?xsrf\w*|authenticity_token|__requestverificationtoken|__viewstate)$/iu,
  },
  // Used up when it is first checked (CAS Protocol 3.0, section 3.1.1).
  {
    where: 'name',
    sign: /^(?:ticket|st|samlart|samlresponse)$/iu,
    random: true,
  },
  // Good for one exchange (RFC 6749, section 4.1.2).
  {
    where: 'name',
    sign: /^code$/iu,
    random: true,
  },
  {
    where: 'name',
    sign: /^(?:download|dl|file|view|export|temp|tmp)[-_]?(?:token|key|ticket|code|hash)$/iu,
    unlessShared: true,
  },
  // What no other address of the page carries was made for this address alone.
  {
    where: 'name',
    sign: /(?:^|[-_])(?:token|tk|key|auth|hash|sig|signature|sign|secret|access[-_]?token)$/iu,
    random: true,
    unlessShared: true,
  },
];
