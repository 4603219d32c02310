package cn.lianan.outcomes;

import java.util.List;

/**
 * Why something was refused, in words for a person.
 *
 * @param field the form's field it concerns, or null
 * @param key message key in the bundles ({@link Messages})
 * @param args the message's arguments
 */
public record Refusal(String field, String key, List<Object> args) {}
