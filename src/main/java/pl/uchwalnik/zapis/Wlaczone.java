package pl.uchwalnik.zapis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Included (włączone): the keys of this record stand in the file directly among the keys of the record that holds it. It
 * keeps records small where the file is wide.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Wlaczone {}
