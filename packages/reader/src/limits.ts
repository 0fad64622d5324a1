/**
 * Bounds on what one file may ask for. Each is far above any published report, and low enough that a hostile file is
 * refused before it costs noticeable time or memory.
 */

/** The longest published report known as text has 0.2 MB; with pictures a few. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** A dump of one cell a line has about 400 lines to a report; a batch of a hundred reports still fits. */
export const MOST_LINES = 200_000;

/** A report has 200 to 240 figures and as many labels; whole-page layout tables have a few thousand cells. */
export const MOST_CELLS = 400_000;

/** A label with all its filling instructions has under 300 characters; what is longer is prose. */
export const LONGEST_LABEL = 400;

/** Text files are taken apart by lines; a longer line is no line of a report but data. */
export const LONGEST_LINE = 200_000;
