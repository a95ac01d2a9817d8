#include "app/workspace/SampleShop.h"

#include "services/contacts/ContactService.h"
#include "services/contacts/ImportService.h"
#include "services/segments/SegmentService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

const auto SampleFile = u":/samples/toko-melati.csv"_s;

Criteria allOf(QList<Criterion> criteria)
{
    Criteria rule;
    for (auto& criterion : criteria) {
        rule.children.append(CriteriaNode(std::move(criterion)));
    }
    return rule;
}

Criterion fieldRule(const contacts::ContactCatalogue& catalogue, const QString& key, FieldTest test)
{
    const auto found = std::ranges::find(catalogue.fields, key, &CustomField::key);
    return FieldCriterion {
        .key = key, .type = found == catalogue.fields.end() ? FieldType::Text : found->type, .test = std::move(test)};
}

std::optional<LabelId> labelNamed(const contacts::ContactCatalogue& catalogue, const QString& name)
{
    const auto found = std::ranges::find(catalogue.labels, name, &Label::name);
    return found == catalogue.labels.end() ? std::nullopt : std::optional(found->id);
}

// The file's own header words, as the importer makes keys of them.
QList<segments::Segment> sampleSegments(const contacts::ContactCatalogue& catalogue)
{
    const auto segment = [](const QString& name, const QString& description, Criteria rule) {
        segments::Segment made;
        made.name = name;
        made.description = description;
        made.criteria = std::move(rule);
        return made;
    };
    const TextTest inBigCities {.op = TextTest::Operator::IsAnyOf, .values = {u"Bandung"_s, u"Jakarta"_s}};
    const NumberTest bigSpender {.op = Comparison::AtLeast, .value = 1'000'000};
    const DateTest thisMonth {.op = DateTest::Operator::MonthIs};
    QList<segments::Segment> made {
        segment(u"Semua pelanggan"_s, u"Setiap orang"_s, allOf({EveryoneCriterion {}})),
        segment(u"Bandung dan Jakarta"_s, u"Menurut kota"_s, allOf({fieldRule(catalogue, u"kota"_s, inBigCities)})),
        segment(u"Belanja di atas Rp1.000.000"_s, u"Menurut belanja"_s,
                allOf({fieldRule(catalogue, u"total_belanja"_s, bigSpender)})),
        segment(u"Ulang tahun bulan ini"_s, u"Menurut tanggal lahir"_s,
                allOf({fieldRule(catalogue, u"tanggal_lahir"_s, thisMonth)})),
    };
    if (const auto vip = labelNamed(catalogue, u"VIP"_s); vip) {
        const LabelCriterion isVip {.match = LabelCriterion::Match::AnyOf, .labels = {*vip}};
        made.append(segment(u"VIP"_s, u"Menurut label"_s, allOf({isVip})));
    }
    return made;
}

} // namespace

QCoro::Task<Result<void>> fillWithSampleShop(contacts::ContactService& contacts, contacts::ImportService& imports,
                                             segments::SegmentService& segments,
                                             std::function<void(contacts::ImportProgress)> progress)
{
    const contacts::ContactQuery everyone;
    const auto known = co_await contacts.count(everyone);
    if (!known || *known > 0) {
        co_return known.map([](int) {});
    }
    auto import = imports.run(SampleFile, {}, std::move(progress));
    if (const auto imported = co_await import; !imported) {
        co_return tl::unexpected(imported.error());
    }
    const auto catalogue = co_await contacts.catalogue();
    if (!catalogue) {
        co_return tl::unexpected(catalogue.error());
    }
    const auto samples = sampleSegments(*catalogue);
    for (const auto& sample : samples) {
        auto saving = segments.save(sample);
        if (const auto saved = co_await saving; !saved) {
            co_return tl::unexpected(saved.error());
        }
    }
    co_return {};
}

} // namespace siaran::app
