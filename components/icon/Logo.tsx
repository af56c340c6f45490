/** The sheet with a clock, in the accent. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        fill="var(--accent)"
        d="M4 1h8.500L17 5.500V17a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z"
        transform="translate(.5)"
      />
      <circle cx="10" cy="11" r="5" fill="var(--surface)" />
      <path
        d="M10 8v3h2.500"
        fill="none"
        stroke="var(--accent)"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
