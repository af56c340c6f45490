import { given } from '../rules';
import type { Whose } from '../types';
import { changeOne } from './change';

/** Says whose a duty is, whoever is named; a new reading does not move it again. Closed tasks stay as they are. */
export const giveTask = (id: string, whose: Whose, at: number) =>
  changeOne(id, {
    label: whose === 'mine' ? 'task.mine' : 'task.others',
    at,
    to: (task) => {
      const after = given(task, whose);
      return after === task ? task : { ...after, whose };
    },
  });
