/** How much of what is written in a setting can be kept: its schema refuses more, and its form says so before. */
export const LIMITS = {
  /** Entries of each list of names, and letters of a name. */
  names: 50,
  letters: 200,
  /** No run of days off that an office enters at once is longer. */
  daysOff: 31,
  /** Moments at which reminders come, and the most working days or hours before. */
  stages: 20,
  before: 60,
  /** Templates, steps of each, and the most working days before the deadline. */
  templates: 30,
  steps: 20,
  stepDays: 60,
  /** Every reader of every frame is given all of them. */
  descriptions: 30,
} as const;
