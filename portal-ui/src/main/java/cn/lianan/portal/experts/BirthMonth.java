package cn.lianan.portal.experts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Year;
import java.time.YearMonth;

/** A year and a month, typed. */
class BirthMonth extends Div {

    private final IntegerField year = new IntegerField();
    private final IntegerField month = new IntegerField();
    private final Span error = new Span();

    BirthMonth() {
        addClassName("birth-month");
        Span legend = new Span(getTranslation("experts.field.birth"));
        legend.setId("experts-birth");
        legend.addClassName("legend");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "experts-birth");
        year.setLabel(getTranslation("experts.field.birth.year"));
        year.setMin(1900);
        year.setMax(Year.now().getValue());
        month.setLabel(getTranslation("experts.field.birth.month"));
        month.setMin(1);
        month.setMax(12);
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("experts.field.birth.year.range"))
                .setMaxErrorMessage(getTranslation("experts.field.birth.year.range"))
                .setBadInputErrorMessage(getTranslation("experts.field.birth.year.range")));
        month.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("experts.field.birth.month.range"))
                .setMaxErrorMessage(getTranslation("experts.field.birth.month.range"))
                .setBadInputErrorMessage(getTranslation("experts.field.birth.month.range")));
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        Div parts = new Div(year, month);
        parts.addClassName("birth-parts");
        add(legend, parts, error);
    }

    void setValue(YearMonth value) {
        year.setValue(value == null ? null : value.getYear());
        month.setValue(value == null ? null : value.getMonthValue());
    }

    /** Whether the fields make a month or are both empty; says so beside them if not. */
    boolean complete() {
        boolean both = year.isEmpty() == month.isEmpty();
        error.setText(both ? "" : getTranslation("experts.field.birth.both"));
        if (!both) {
            (year.isEmpty() ? year : month).focus();
        }
        return both && !year.isInvalid() && !month.isInvalid();
    }

    /** The month, or null. */
    YearMonth value() {
        return year.isEmpty() || month.isEmpty() ? null : YearMonth.of(year.getValue(), month.getValue());
    }
}
