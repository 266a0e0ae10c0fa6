/** What a user is told: exit codes, findings, tables of files, errors of usage, the report of our own faults. */
@NullMarked
package pl.uchwalnik.cli.raport;

import org.jspecify.annotations.NullMarked;
