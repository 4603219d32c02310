package cn.lianan.outcomes;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns violations of Bean Validation into refusals, so that people read our own words and not the library's. */
public final class Violations {

    private Violations() {}

    /** One refusal a violation, named by the last step of its path. */
    public static List<Refusal> refusals(ConstraintViolationException e) {
        return e.getConstraintViolations().stream().map(Violations::refusal).toList();
    }

    private static Refusal refusal(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String key = template.substring(1, template.length() - 1);
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        List<Object> args = Stream.of("value", "min", "max")
                .map(attributes::get)
                .filter(arg -> arg instanceof Number)
                .toList();
        return new Refusal(field(violation.getPropertyPath()), key, args);
    }

    private static String field(Path path) {
        String last = null;
        for (Path.Node node : path) {
            last = node.getName();
        }
        return last;
    }
}
