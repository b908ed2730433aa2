package org.minyi.servicekit.problem;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.problem.Problems.FieldProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The one place where a refusal becomes a problem document. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        return ResponseEntity.status(refused.status()).body(problems.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).body(problems.problem(HttpStatus.FORBIDDEN, "forbidden"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noForm(MultipartException wrong) {
        return ResponseEntity.badRequest().body(problems.problem(HttpStatus.BAD_REQUEST, "http.400"));
    }

    /** The store or the log cannot be reached, or did not answer in time: whether the request was carried out is not known. */
    @ExceptionHandler({
        MongoTimeoutException.class,
        MongoSocketException.class,
        MongoNotPrimaryException.class,
        MongoNodeIsRecoveringException.class,
        KafkaException.class
    })
    ResponseEntity<ProblemDetail> unreachable(RuntimeException unreachable) {
        LOG.warn("The store or the log cannot be reached: {}", unreachable.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problems.problem(HttpStatus.SERVICE_UNAVAILABLE, "unreachable"));
    }

    /** Says nothing of what went wrong inside: that stands in the log. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception unexpected) {
        LOG.error("Request failed", unexpected);
        return ResponseEntity.internalServerError()
                .body(problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem(pointer(error.getField()), sentence(error)))
                .toList();
        return answer(problems.invalid(fields), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                "/" + result.getMethodParameter().getParameterName(), sentence(error))))
                .toList();
        return answer(problems.invalid(fields), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.getMostSpecificCause() instanceof Refused refused) {
            return answer(problems.of(refused), headers);
        }
        var wrong = Optional.of(unreadable.getMostSpecificCause())
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .map(ProblemAdvice::pointer)
                .filter(pointer -> !pointer.isEmpty());
        var fields = wrong.map(pointer -> List.of(new FieldProblem(pointer, problems.text("problem.field.unreadable"))))
                .orElse(List.of());
        return answer(fields.isEmpty() ? problems.problem(status, "unreadable") : problems.invalid(fields), headers);
    }

    /** Spring's own exceptions: their status with a sentence of ours. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(problems.problem(status, "http." + status.value()), headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private String sentence(MessageSourceResolvable error) {
        var message = error.getDefaultMessage();
        return message == null ? problems.text("problem.field.unreadable") : message;
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
