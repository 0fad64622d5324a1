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

/** A report of Word has 20 parts, an archive of a county some hundreds of reports with their pictures. */
export const MOST_MEMBERS = 5_000;

/** All parts of one file, unpacked. A report of Word has 0.2 MB of text; an archive of a county a few hundred. */
export const MOST_UNPACKED = 400 * 1024 * 1024;

/** One part that is parsed. The largest published report known has 2 MB of markup. */
export const MOST_PART = 60 * 1024 * 1024;

/**
 * How much smaller than its content a part may be: markup of tables packs to a fortieth, rows of empty cells to a hundredth. Deflate ends at a thousandth,
 * which only repetition reaches.
 */
export const MOST_RATIO = 300;

/** Deflate makes at most this of one byte. */
export const WORST_RATIO = 1032;

/** Below this a part is harmless however well it packs. */
export const SMALL_PART = 1024 * 1024;

/** Elements within elements. Word needs 20 to a text box in a cell; pages pasted from it, 60. */
export const DEEPEST = 300;

/** Elements of one part: a report has 5,000 to 20,000, each run of characters being one. */
export const MOST_ELEMENTS = 1_000_000;

/** Columns of a table; what goes beyond is no table of a report, and only spans get there. */
export const MOST_COLUMNS = 2_000;

/** Tables within cells of tables. Pages lay themselves out with three or four. */
export const DEEPEST_TABLE = 24;

/** Pages of one PDF or OFD. Reports have 5 to 20, a county's collected ones some hundred. */
export const MOST_PAGES = 500;

/** What draws one page of a PDF, unpacked: 0.1 MB where characters are set together, 1 MB where each has its own place. */
export const LARGEST_DRAWING = 4 * 1024 * 1024;

/** A whole Chinese font, unpacked, has 5 to 25 MB. */
export const LARGEST_FONT = 48 * 1024 * 1024;

/** What draws all pages of a PDF. */
export const MOST_DRAWN = 24 * 1024 * 1024;

/** Characters on one page of a PDF or OFD: a dense one has 5,000. Each takes a hundred bytes until its words are known. */
export const MOST_GLYPHS = 200_000;

/** Characters on all pages: five hundred dense ones. */
export const MOST_LETTERS = 2_500_000;
