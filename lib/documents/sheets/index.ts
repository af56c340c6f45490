import type { FileText } from '../types';
import { composeSheets } from './compose';
import { odsSheets } from './ods';
import { xlsSheets } from './xls';
import { xlsxSheets } from './xlsx';

/**
 * The text of a workbook: rows under their headers, each sheet a part of its name. Hidden sheets, rows and columns are
 * not read. An empty text when nothing is seen.
 * @throws FileFault
 */
export const readXlsx = (bytes: Uint8Array): FileText => composeSheets(xlsxSheets(bytes));

/** The same for OpenDocument. @throws FileFault */
export const readOds = (bytes: Uint8Array): FileText => composeSheets(odsSheets(bytes));

/** The same for Excel 97 to 2003. @throws FileFault */
export const readXls = (bytes: Uint8Array): FileText => composeSheets(xlsSheets(bytes));

export { readSeparated } from './csv';
