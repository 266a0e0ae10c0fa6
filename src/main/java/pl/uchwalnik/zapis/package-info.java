/**
 * Reading and writing of YAML and JSON: {@link pl.uchwalnik.zapis.YamlReader} turns a file into nodes with places,
 * {@link pl.uchwalnik.zapis.RecordBinder} turns nodes into records, {@link pl.uchwalnik.zapis.JsonWriter} writes.
 *
 * <p>The only user of Jackson. Nodes keep every scalar <em>as it was written</em>: a tree of Jackson's own would turn the
 * code {@code 0203011} into 67081 (YAML 1.1 octal) before anybody could object.
 */
@NullMarked
package pl.uchwalnik.zapis;

import org.jspecify.annotations.NullMarked;
