/** In points. */
export interface Size {
  width: number;
  height: number;
}

const A4: Size = { width: 595, height: 842 };

/** Is a picture so large that it is a page of its own, put in as a scan? Seals, crests and logos are far smaller. */
export const isScan = ({ width, height }: Size): boolean => width * height * 2 > A4.width * A4.height;
