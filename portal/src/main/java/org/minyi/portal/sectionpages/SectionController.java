package org.minyi.portal.sectionpages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says honestly what 办 and 问 offer today and how to be heard until they offer more. */
@Controller
class SectionController {

    @GetMapping("/do")
    String doing() {
        return "sections/do";
    }

    @GetMapping("/ask")
    String asking() {
        return "sections/ask";
    }

    @GetMapping("/help")
    String help() {
        return "sections/help";
    }
}
