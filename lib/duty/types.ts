/** Whom an office's documents call "us": what the officer set, as it was written. */
export interface Unit {
  /** "UBND phường An Bình", "Phòng Kinh tế, Hạ tầng và Đô thị". */
  names: readonly string[];
  /** "P. KTHTĐT". Short forms made of the names' own initials need not be here. */
  abbreviations: readonly string[];
  /** The officer and the leaders whose duties are the officer's: "Nguyễn Thị Lan". */
  persons: readonly string[];
}

/** What an item says of who must do it. */
export interface Addressed {
  /** As named; absent or empty when nobody is. */
  addressees?: readonly string[];
  /** What is to be done: those with whom it is to be done stand here. */
  title: string;
}

/** Whose a duty is, and why. */
export type Verdict =
  /** `no-setting`: nobody said who we are. `doubtful`: it may be addressed to us, and a missed duty is worse. */
  | { whose: 'mine'; because: 'no-setting' | 'nobody' | 'named' | 'collective' | 'doubtful' }
  | { whose: 'others'; because: 'named-others' };

/** Who is meant by one name among the addressees. `likely`: it is nearly one of ours. */
export type Meant = 'us' | 'likely' | 'collective' | 'doubtful' | 'other';

/** Says of the statements of one duty whose it is. */
export type Judge = (stated: readonly Addressed[]) => Verdict;
