package org.minyi.deliberation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minyi.testkit.ServiceTest;
import org.springframework.context.annotation.Import;

/** A test of the whole service under a clock that the test puts forward. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(HallClock.class)
public @interface BallotTest {}
