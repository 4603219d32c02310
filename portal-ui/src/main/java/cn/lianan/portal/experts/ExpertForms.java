package cn.lianan.portal.experts;

import cn.lianan.experts.AddSpecialty;
import cn.lianan.experts.ExpertSheet;
import cn.lianan.experts.ListCategories;
import cn.lianan.experts.RevealPersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes forms, with what they need of the use cases. */
@ApplicationScoped
class ExpertForms {

    @Inject
    ListCategories categories;

    @Inject
    AddSpecialty specialties;

    @Inject
    RevealPersonalData personal;

    /** For a new expert. */
    ExpertForm blank() {
        return watched(new ExpertForm(categories, specialties, new PersonalFields()));
    }

    /** For an expert who is there already. */
    ExpertForm of(ExpertSheet sheet) {
        ExpertForm form = new ExpertForm(categories, specialties, new PersonalFields(sheet, personal));
        form.show(sheet);
        return watched(form);
    }

    private static ExpertForm watched(ExpertForm form) {
        UnsavedGuard.watch(form);
        return form;
    }
}
