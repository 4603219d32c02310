package cn.lianan.api.description;

import cn.lianan.api.experts.AppointmentBody;
import cn.lianan.api.experts.CategoryBody;
import cn.lianan.api.experts.CategoryResource;
import cn.lianan.api.experts.ExpertBody;
import cn.lianan.api.experts.ExpertEntry;
import cn.lianan.api.experts.ExpertLineBody;
import cn.lianan.api.experts.ExpertsResource;
import cn.lianan.api.experts.PersonalBody;
import cn.lianan.api.experts.ReasonEntry;
import cn.lianan.api.experts.RosterBody;
import cn.lianan.api.experts.SpecialtyEntry;
import cn.lianan.api.finding.HitBody;
import cn.lianan.api.finding.SearchResource;
import cn.lianan.api.problems.Problem;
import cn.lianan.api.problems.ProblemTypeResource;
import cn.lianan.api.region.DistrictBody;
import cn.lianan.api.region.DistrictResource;
import cn.lianan.experts.ExpertState;
import cn.lianan.experts.RosterImportState;
import cn.lianan.people.Gender;
import java.util.List;

/** Everything that has a schema of its own in the description; a test finds what is missing. */
final class DescribedTypes {

    static final List<Class<?>> ALL = List.of(
            AppointmentBody.class,
            CategoryBody.class,
            CategoryResource.CategoryList.class,
            ExpertBody.class,
            ExpertBody.StepBody.class,
            ExpertEntry.class,
            ExpertLineBody.class,
            ExpertsResource.ExpertList.class,
            PersonalBody.class,
            ReasonEntry.class,
            RosterBody.class,
            RosterBody.CellProblem.class,
            RosterBody.RowNotice.class,
            SpecialtyEntry.class,
            HitBody.class,
            SearchResource.HitList.class,
            SearchResource.FacetValue.class,
            Problem.class,
            Problem.FieldError.class,
            ProblemTypeResource.Types.class,
            ProblemTypeResource.Explanation.class,
            DistrictBody.class,
            DistrictResource.DistrictList.class,
            ExpertState.class,
            RosterImportState.class,
            Gender.class);

    private DescribedTypes() {}
}
