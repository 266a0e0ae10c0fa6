@org.jspecify.annotations.NullMarked
package pl.uchwalnik;
