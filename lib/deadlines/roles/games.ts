import { guarded } from '../guard';
import type { Place } from './context';

/** Games that people watch: nobody who reads the paper is called to them. */
const GAMES = guarded(
  /sea games|world cup|asian cup|aff cup|asiad|olympic|v-league|v\.league|premier league|champions league|tuyển u ?[0-9]{2}|đội tuyển (?:quốc gia|việt nam|bóng đá)|đoàn thể thao việt nam|hc vàng/,
);

const CALLED = guarded(/mời|đề nghị|yêu cầu|có mặt|cử |phân công|thành phần/);

export const isGame = ({ text }: Place): boolean => GAMES.test(text) && !CALLED.test(text);
