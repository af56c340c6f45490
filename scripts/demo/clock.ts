/**
 * A script that lets a page or a worker of the browser stand still at a moment: `new Date()` and `Date.now()` always
 * say it, everything else of `Date` stays. As text, since it runs before any other code there.
 */
export const standStillAt = (moment: Date): string => `{
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) {
      if (given.length) super(...given);
      else super(${moment.getTime()});
    }
    static now() {
      return ${moment.getTime()};
    }
  };
}`;
