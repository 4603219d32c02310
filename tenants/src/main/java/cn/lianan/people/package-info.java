/**
 * What every feature knows of a person: identity number, phone, mail, gender. Values that exist only when they are
 * valid, each with a {@code parse} that takes what people type and says by message key why it refuses, and a
 * {@code masked} form for lists. The texts of the keys stand in {@code messages.properties} beside this package.
 */
package cn.lianan.people;
