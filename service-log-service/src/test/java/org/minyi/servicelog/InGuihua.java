package org.minyi.servicelog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minyi.testkit.ServiceTest;
import org.springframework.context.annotation.Import;

/** The whole service, with the community of {@link Guihua} to use it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(Guihua.class)
@interface InGuihua {}
