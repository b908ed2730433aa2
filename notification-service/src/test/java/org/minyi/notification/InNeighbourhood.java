package org.minyi.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minyi.testkit.ServiceTest;
import org.springframework.context.annotation.Import;

/** The whole service, with the people of {@link Neighbourhood} to use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(Neighbourhood.class)
public @interface InNeighbourhood {}
