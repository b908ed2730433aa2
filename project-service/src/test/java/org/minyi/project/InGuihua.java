package org.minyi.project;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.minyi.testkit.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole service, with the community of {@link Guihua} to ask it, in a district with procedures of its own for three types:
 * for heritage five days of notice and an award by the bureau, for professional methods a ballot of 65 % with two thirds, and
 * for the Party's brands no ballot.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(Guihua.class)
@TestPropertySource(
        properties = {
            "minyi.procedure.special.HERITAGE_PROTECTION.notice-days=5",
            "minyi.procedure.special.HERITAGE_PROTECTION.award=BUREAU",
            "minyi.procedure.special.PROFESSIONAL_METHOD.quorum-share=0.65",
            "minyi.procedure.special.PROFESSIONAL_METHOD.majority=TWO_THIRDS",
            "minyi.procedure.special.PARTY_BRAND_LED.ballot=false"
        })
@interface InGuihua {}
