package pl.uchwalnik.zapis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Key (klucz) in the file, where it is not the snake_case of the name in Java: {@code D} for a genitive, {@code do} which
 * Java keeps for itself. On an enum constant: the word in the file.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Klucz {
    String value();
}
