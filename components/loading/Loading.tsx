import './loading.css';

/** Widths of the two lines of a title, of time left, number and quote, in per cent or px. */
const BONES = [
  ['96%', '62%', '84px', '120px', '150px'],
  ['90%', '40%', '84px', '98px', '190px'],
  ['98%', '70%', '84px', '110px', '130px'],
  ['88%', '54%', '84px', '120px', '170px'],
  ['94%', '30%', '84px', '104px', '140px'],
] as const;

const Bone = ({ width }: { width: string }) => <span class="bone" style={{ inlineSize: width }} />;

/** The line boxes of the list before the list is there. */
export function Loading({ label }: { label: string }) {
  return (
    <main class="loading">
      <p class="sr">{label}</p>
      <div aria-hidden="true">
        <div class="group-head">
          <Bone width="64px" />
        </div>
        {BONES.map(([first, second, left, number, quote]) => (
          <div class="line" key={first}>
            <span class="bone loading-dial" />
            <div class="line-title">
              <Bone width={first} />
              <Bone width={second} />
            </div>
            <div class="loading-meta">
              <Bone width={left} />
              <Bone width={number} />
            </div>
            <div class="loading-meta">
              <Bone width={quote} />
            </div>
          </div>
        ))}
      </div>
    </main>
  );
}
