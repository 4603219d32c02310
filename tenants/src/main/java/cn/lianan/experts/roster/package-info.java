/**
 * Rosters of experts as districts keep them: spreadsheets (.xlsx) of any layout, in and out.
 *
 * <p>{@code RosterReader} turns a file into a {@code Roster}: it finds on each sheet the header row by its words, and
 * below it the rows of people. {@code Corrections} are an officer's fixes, laid over it. {@code RosterCheck} makes of
 * each row either a {@code RosterEntry} or {@code Problem}s that name sheet, row and column. {@code RosterWriter}
 * writes the same columns back.
 *
 * <p>Whatever is left out is said: skipped sheets, rows and columns are {@code Notice}s. A file that cannot be read at
 * all is a {@code RosterRefusal}. The texts of all keys stand in {@code messages.properties} beside this package, in
 * Chinese and English. Nothing here knows a database.
 */
package cn.lianan.experts.roster;
