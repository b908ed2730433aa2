package org.minyi.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. */
@ControllerAdvice
class LayoutAdvice {

    private final Frame frame;

    LayoutAdvice(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void addFrame(HttpServletRequest request, Model model) {
        model.addAllAttributes(frame.of(request));
    }
}
