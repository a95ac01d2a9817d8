#include "tests/bench/SegmentCrowd.h"

#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

using Match = LabelCriterion::Match;
using Text = TextTest::Operator;
using Behaviour = CampaignCriterion::Behaviour;
using Campaign = CampaignCriterion::Operator;
using Subject = ActivityCriterion::Subject;
using Activity = ActivityCriterion::Operator;

// Each statement alone: VACUUM wants no transaction around it. %1 is the number of contacts.
const QStringList& statements()
{
    static const QStringList list {
        u"SET statement_timeout = 0"_s,
        u"SELECT setseed(0.5)"_s,
        u"INSERT INTO label (name) SELECT 'Label ' || n FROM generate_series(1, 20) n"_s,
        u"INSERT INTO workflow_status (name) SELECT 'Status ' || n FROM generate_series(1, 5) n"_s,
        u"INSERT INTO custom_field (key, label, type) VALUES ('kota', 'Kota', 'text'), ('alamat', 'Alamat', 'text'), "
        "('belanja', 'Belanja', 'number'), ('poin', 'Poin', 'number'), ('lahir', 'Lahir', 'date'), "
        "('member_sejak', 'Member sejak', 'date'), ('reseller', 'Reseller', 'yes_no'), ('ukuran', 'Ukuran', 'choice'), "
        "('instagram', 'Instagram', 'text')"_s,
        u"INSERT INTO contact (display_name, phone_e164, workflow_status_id, rating, conversation_count, created_at, "
        "last_inbound_at, last_outbound_at, last_campaign_at, last_delivered_at, last_read_at, last_replied_at, "
        "last_failed_at, label_ids, fields) "
        "SELECT (ARRAY['Siti', 'Budi', 'Dewi', 'Agus', 'Rina', 'Joko', 'Sri', 'Putri', 'Andi', 'Wulan'])[1 + a % 10] "
        "|| ' ' || (ARRAY['Lestari', 'Santoso', 'Rahayu', 'Wijaya', 'Pratama', 'Hidayat', 'Utami'])[1 + b % 7], "
        "'+628' || (1000000000 + n), CASE WHEN a % 3 < 2 THEN 1 + b % 5 END, CASE WHEN b % 5 < 3 THEN 1 + a % 5 END, "
        "a % 4, now() - (b % 1000) * interval '1 day', "
        "CASE WHEN a % 2 = 0 THEN now() - (b % 300) * interval '1 day' END, "
        "CASE WHEN a % 3 < 2 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE WHEN a % 3 < 2 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE WHEN a % 3 < 2 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE WHEN a % 5 < 2 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE WHEN a % 20 = 0 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE WHEN a % 25 = 0 THEN now() - (a % 200) * interval '1 day' END, "
        "CASE a % 4 WHEN 0 THEN '{}' WHEN 1 THEN ARRAY[1 + b % 20] WHEN 2 THEN ARRAY[1 + b % 10, 11 + a % 10] "
        "ELSE ARRAY[1 + b % 6, 7 + a % 7, 14 + b % 7] END, "
        "jsonb_strip_nulls(jsonb_build_object('kota', CASE WHEN a % 10 < 9 THEN (ARRAY['Bandung', 'Jakarta', "
        "'Surabaya', 'Bandung Barat', 'Medan', 'Semarang', 'Yogyakarta', 'Makassar', 'Bogor', 'Depok'])[1 + b % 10] "
        "END, 'alamat', 'Jalan ' || (ARRAY['Merdeka', 'Sudirman', 'Melati', 'Kenanga'])[1 + a % 4] || ' No. ' "
        "|| b % 300, 'belanja', CASE WHEN b % 4 < 3 THEN (a % 5000) * 1000 END, 'poin', b % 1000, "
        "'lahir', CASE WHEN a % 3 < 2 THEN (date '1960-01-01' + b % 16000)::text END, "
        "'member_sejak', CASE WHEN b % 2 = 0 THEN (current_date - a % 1500)::text END, "
        "'reseller', CASE WHEN a % 3 = 0 THEN b % 2 = 0 END, "
        "'ukuran', CASE WHEN a % 2 = 0 THEN (ARRAY['S', 'M', 'L', 'XL'])[1 + b % 4] END, "
        "'instagram', CASE WHEN a % 7 = 0 THEN '@toko' || n END)) "
        "FROM (SELECT n, (random() * 1e6)::integer AS a, (random() * 1e6)::integer AS b "
        "FROM generate_series(1, %1) n) AS drawn"_s,
        u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
        "SELECT id, id % 25 < 1, 'keyword' FROM contact WHERE id % 25 < 2"_s,
        u"INSERT INTO campaign (name) SELECT 'Promo ' || n FROM generate_series(1, 3) n"_s,
        u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, accepted_at, sent_at, "
        "delivered_at, read_at, replied_at, failed_at) "
        "SELECT k.id, c.id, c.id, c.phone_e164, "
        "CASE WHEN c.id % 29 = 0 THEN 'failed' WHEN c.id % 7 < 3 THEN 'read' ELSE 'delivered' END, now(), now(), "
        "CASE WHEN c.id % 29 <> 0 THEN now() END, CASE WHEN c.id % 29 <> 0 AND c.id % 7 < 3 THEN now() END, "
        "CASE WHEN c.id % 40 = 1 THEN now() END, CASE WHEN c.id % 29 = 0 THEN now() END "
        "FROM campaign k JOIN contact c ON c.id % 10 < CASE k.id WHEN 1 THEN 1 WHEN 2 THEN 2 ELSE 4 END "
        "ORDER BY k.id, c.id"_s,
        u"VACUUM (ANALYZE) contact"_s,
        u"VACUUM (ANALYZE) contact_preference"_s,
        u"VACUUM (ANALYZE) campaign_message"_s,
        u"ANALYZE"_s,
        u"CHECKPOINT"_s,
    };
    return list;
}

Criterion labels(LabelCriterion::Match match, const QList<qint64>& ids)
{
    LabelCriterion criterion {.match = match, .labels = {}};
    for (const auto id : ids) {
        criterion.labels.push_back(LabelId(id));
    }
    return criterion;
}

Criterion statuses(WorkflowCriterion::Match match, qint64 id)
{
    return WorkflowCriterion {match, {WorkflowStatusId(id)}};
}

Criterion text(const QString& key, TextTest::Operator op, const QStringList& words)
{
    return FieldCriterion {key, FieldType::Text, TextTest {op, words}};
}

Criterion city(TextTest::Operator op, const QStringList& words)
{
    return text(u"kota"_s, op, words);
}

Criterion number(const QString& key, Comparison op, double value, double upper = 0)
{
    return FieldCriterion {key, FieldType::Number, NumberTest {op, value, upper}};
}

Criterion date(const QString& key, const DateTest& test)
{
    return FieldCriterion {key, FieldType::Date, test};
}

Criterion activity(ActivityCriterion::Subject subject, ActivityCriterion::Operator op, int days)
{
    return ActivityCriterion {.subject = subject, .op = op, .days = days};
}

Criterion campaign(CampaignCriterion::Behaviour behaviour, CampaignCriterion::Operator op, qint64 id, int days = 30)
{
    return CampaignCriterion {behaviour, op, CampaignId(id), days};
}

Criteria all(const QList<CriteriaNode>& nodes)
{
    return {GroupMatch::All, nodes};
}

QList<Criteria> singleRows()
{
    return {
        all({Criterion(EveryoneCriterion {})}),
        all({labels(Match::AnyOf, {3, 7})}),
        all({labels(Match::AllOf, {2, 12})}),
        all({labels(Match::NoneOf, {1})}),
        all({statuses(WorkflowCriterion::Match::AnyOf, 2)}),
        all({Criterion(RatingCriterion {Comparison::AtLeast, 4, 5})}),
        all({activity(Subject::LastInbound, Activity::InLastDays, 30)}),
        all({activity(Subject::Created, Activity::InLastDays, 7)}),
        all({activity(Subject::LastCampaign, Activity::NotInLastDays, 60)}),
        all({city(Text::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s})}),
        all({city(Text::Contains, {u"band"_s})}),
        all({text(u"instagram"_s, Text::NotEmpty, {})}),
        all({number(u"belanja"_s, Comparison::AtLeast, 500000)}),
        all({number(u"poin"_s, Comparison::Between, 100, 200)}),
        all({date(u"lahir"_s, {.op = DateTest::Operator::MonthIs})}),
        all({date(u"lahir"_s, {.op = DateTest::Operator::AnniversaryInNextDays, .days = 7})}),
        all({date(u"member_sejak"_s, {.op = DateTest::Operator::InLastDays, .days = 365})}),
        all({Criterion(FieldCriterion {u"reseller"_s, FieldType::YesNo, YesNoTest {YesNoTest::Operator::Yes}})}),
        all({Criterion(OptedOutCriterion {false})}),
        all({campaign(Behaviour::Read, Campaign::InCampaign, 2)}),
        all({campaign(Behaviour::Read, Campaign::NotInCampaign, 3)}),
        all({campaign(Behaviour::Replied, Campaign::InLastDays, 0, 90)}),
    };
}

QList<Criteria> severalRows()
{
    const Criterion reachable = OptedOutCriterion {false};
    const Criterion wellRated = RatingCriterion {Comparison::AtLeast, 4, 5};
    return {
        all({labels(Match::AnyOf, {3, 7}), city(Text::Is, {u"Bandung"_s})}),
        all({city(Text::StartsWith, {u"ban"_s}), number(u"belanja"_s, Comparison::AtLeast, 1000000),
             activity(Subject::LastInbound, Activity::InLastDays, 90)}),
        all({wellRated, reachable, labels(Match::NoneOf, {5})}),
        {GroupMatch::Any, {labels(Match::AnyOf, {4}), city(Text::Is, {u"Medan"_s}), wellRated}},
        all({CriteriaGroup {GroupMatch::Any, {city(Text::Is, {u"Bogor"_s}), city(Text::Is, {u"Depok"_s})}},
             number(u"poin"_s, Comparison::AtLeast, 500)}),
        all({labels(Match::AnyOf, {1, 2, 3}),
             CriteriaGroup {GroupMatch::None, {Criterion(OptedOutCriterion {true}), labels(Match::AnyOf, {9})}}}),
        all({campaign(Behaviour::Received, Campaign::InCampaign, 1),
             campaign(Behaviour::Read, Campaign::NotInCampaign, 1), reachable}),
        all({reachable, activity(Subject::LastOutbound, Activity::NotInLastDays, 30),
             CriteriaGroup {GroupMatch::Any, {wellRated, number(u"belanja"_s, Comparison::AtLeast, 2000000)}},
             date(u"lahir"_s, {.op = DateTest::Operator::MonthIs}), labels(Match::NoneOf, {6, 16})}),
    };
}

} // namespace

Result<void> fillCrowd(db::Session& session, int contacts)
{
    for (const auto& statement : statements()) {
        const auto text = statement.contains("%1"_L1) ? statement.arg(contacts) : statement;
        if (const auto done = session.runScript(text); !done) {
            return done;
        }
    }
    return {};
}

QList<Criteria> crowdRules()
{
    return singleRows() + severalRows();
}

} // namespace siaran::bench
