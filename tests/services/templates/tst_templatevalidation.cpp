#include "services/domain/Campaign.h"
#include "services/domain/TemplateShape.h"
#include "services/sending/Outgoing.h"
#include "services/simulator/TemplateCheck.h"
#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/MessageRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

/// A template as WhatsApp lists it, put together here and not by the code under test.
struct Written {
    bool named = false;
    QString header = {}; ///< of a text header
    QString body = {};
    bool hasLink = false; ///< a button whose address ends with a variable
    bool hasCode = false; ///< a button that copies a code

    [[nodiscard]] QJsonObject node(const QString& status = u"APPROVED"_s) const
    {
        QJsonArray components;
        if (!header.isEmpty()) {
            components.append(QJsonObject {{u"type"_s, u"HEADER"_s}, {u"format"_s, u"TEXT"_s}, {u"text"_s, header}});
        }
        components.append(QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, body}});
        QJsonArray buttons {QJsonObject {{u"type"_s, u"QUICK_REPLY"_s}, {u"text"_s, u"Berhenti"_s}}};
        if (hasLink) {
            buttons.append(
                QJsonObject {{u"type"_s, u"URL"_s}, {u"text"_s, u"Lihat"_s}, {u"url"_s, u"https://toko.id/{{1}}"_s}});
        }
        if (hasCode) {
            buttons.append(QJsonObject {{u"type"_s, u"COPY_CODE"_s}, {u"text"_s, u"Salin"_s}});
        }
        components.append(QJsonObject {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, buttons}});
        return {{u"id"_s, u"7"_s},
                {u"name"_s, u"promo"_s},
                {u"language"_s, u"id"_s},
                {u"status"_s, status},
                {u"category"_s, u"MARKETING"_s},
                {u"parameter_format"_s, named ? u"NAMED"_s : u"POSITIONAL"_s},
                {u"components"_s, components}};
    }

    [[nodiscard]] Template snapshot() const
    {
        Template source;
        source.id = TemplateId(1);
        source.name = u"promo"_s;
        source.language = u"id"_s;
        source.status = TemplateStatus::Approved;
        source.namedParameters = named;
        source.headerFormat = header.isEmpty() ? HeaderFormat::None : HeaderFormat::Text;
        source.headerText = header;
        source.body = body;
        source.buttons = {{TemplateButton::Kind::QuickReply, u"Berhenti"_s, {}}};
        if (hasLink) {
            source.buttons.push_back({TemplateButton::Kind::Url, u"Lihat"_s, u"https://toko.id/{{1}}"_s});
        }
        if (hasCode) {
            source.buttons.push_back({TemplateButton::Kind::CopyCode, u"Salin"_s, {}});
        }
        return source;
    }
};

Written anyWritten()
{
    Written written {.named = *rc::gen::arbitrary<bool>()};
    const auto nameOf
        = [&written](int n) { return written.named ? u"v_%1"_s.arg(QChar(u'a' + n)) : QString::number(n); };
    written.header = *rc::gen::element(u""_s, u"Promo"_s, u"Untuk {{%1}}!"_s.arg(nameOf(1)));
    std::vector<int> order(static_cast<std::size_t>(*rc::gen::inRange(0, 4)));
    std::iota(order.begin(), order.end(), 1);
    if (*rc::gen::arbitrary<bool>()) {
        std::ranges::reverse(order); // not in the order of their numbers
    }
    written.body = u"Halo"_s;
    for (const int n : order) {
        written.body += u" ini {{%1}} ya"_s.arg(nameOf(n));
    }
    written.hasLink = *rc::gen::arbitrary<bool>();
    written.hasCode = *rc::gen::arbitrary<bool>();
    return written;
}

/// The variables a person must have values for, found letter by letter.
QStringList scanned(const QString& text)
{
    QStringList names;
    for (qsizetype open = text.indexOf("{{"_L1); open >= 0; open = text.indexOf("{{"_L1, open + 1)) {
        const auto name = text.mid(open + 2, text.indexOf("}}"_L1, open) - open - 2).trimmed();
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

QStringList variablesIn(const Written& written)
{
    QStringList names;
    for (const auto& name : scanned(written.header)) {
        names.append(written.named ? name : u"header."_s + name);
    }
    for (const auto& name : scanned(written.body)) {
        names.append(name);
    }
    int button = 1;
    if (written.hasLink) {
        names.append(u"button.%1"_s.arg(++button));
    }
    if (written.hasCode) {
        names.append(u"button.%1"_s.arg(++button));
    }
    names.removeDuplicates();
    return names;
}

VariableBinding anyBinding(const QString& variable)
{
    using enum VariableSource::Kind;
    const auto words = rc::gen::element(u""_s, u"  "_s, u"HEMAT20"_s, u"dua\nbaris\tdan      jarak"_s);
    VariableBinding binding {
        .variable = variable, .source = {*rc::gen::element(Name, Phone, Field, Fixed), {}}, .fallback = *words};
    if (binding.source.kind == Field) {
        binding.source.value = *rc::gen::element(u"city"_s, u"nobody_has_this"_s, u""_s);
    } else if (binding.source.kind == Fixed) {
        binding.source.value = *words;
    }
    return binding;
}

Contact anyPerson()
{
    Contact person;
    person.id = ContactId(1);
    person.phoneE164 = u"+6281234567890"_s;
    person.displayName = *rc::gen::element(u""_s, u"Sari"_s, u"Ibu \"Sari\" {{1}}"_s, u" "_s);
    if (*rc::gen::arbitrary<bool>()) {
        person.fields.emplace(u"city"_s, u"Bandung"_s);
    }
    return person;
}

/// What a naive reader would put in; nothing when there is nothing.
QString wordsFor(const VariableBinding& binding, const Contact& person)
{
    QString own;
    switch (binding.source.kind) {
    case VariableSource::Kind::Name: own = person.displayName; break;
    case VariableSource::Kind::Phone: own = person.phoneE164; break;
    case VariableSource::Kind::Field:
        own = binding.source.value == "city"_L1 && person.fields.contains(u"city"_s) ? u"Bandung"_s : QString();
        break;
    case VariableSource::Kind::Fixed: own = binding.source.value; break;
    }
    return own.trimmed().isEmpty() ? binding.fallback.simplified() : own.simplified();
}

bool wouldAccept(const QJsonObject& node, const whatsapp::OutgoingMessage& message)
{
    const simulator::TemplateCatalogue catalogue(QJsonArray {node});
    const auto sent = QJsonDocument::fromJson(whatsapp::encode(message)).object();
    return simulator::checkTemplate(sent.value("template"_L1).toObject(), catalogue).has_value();
}

CampaignDraft draftOf(const MessageContent& content)
{
    CampaignDraft draft;
    draft.name = u"Promo"_s;
    draft.segment = SegmentId(1);
    draft.content = content;
    return draft;
}

} // namespace

class TestTemplateValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVariableWithoutASourceIsFoundBeforeTheLaunch()
    {
        QVERIFY(rc::check("choice and review refuse what has a variable nothing can fill (Property 33)", [] {
            const auto written = anyWritten();
            MessageContent content {.message = TemplateMessage {.snapshot = written.snapshot()}, .bindings = {}};
            bool isWhole = true;
            for (const auto& variable : variablesIn(written)) {
                const auto binding = anyBinding(variable);
                const bool isThere = *rc::gen::inRange(0, 10) > 0;
                if (isThere) {
                    content.bindings.push_back(binding);
                }
                const bool hasWords = !binding.source.value.trimmed().isEmpty();
                const bool canFill = binding.source.kind == VariableSource::Kind::Field ? hasWords
                    : binding.source.kind == VariableSource::Kind::Fixed
                    ? hasWords || !binding.fallback.trimmed().isEmpty()
                    : true;
                isWhole = isWhole && isThere && canFill;
            }
            RC_ASSERT(variablesOf(content) == variablesIn(written));
            const auto problems = problemsOf(draftOf(content), QDateTime::currentDateTimeUtc());
            RC_ASSERT(problems.contains(DraftProblem::UnboundVariable) == !isWhole);
            RC_ASSERT(!problems.contains(DraftProblem::TemplateNotApproved));
        }));
    }

    void onlyAnApprovedTemplateCanBeLaunched()
    {
        QVERIFY(rc::check("every state but approved is refused (Property 33)", [] {
            using enum TemplateStatus;
            MessageContent content {.message = TemplateMessage {.snapshot = Written {.body = u"Halo"_s}.snapshot()},
                                    .bindings = {}};
            auto& snapshot = std::get<TemplateMessage>(content.message).snapshot;
            snapshot.status = *rc::gen::element(Approved, Pending, Rejected, Paused, Disabled, Removed, Other);
            const auto problems = problemsOf(draftOf(content), QDateTime::currentDateTimeUtc());
            RC_ASSERT(problems.contains(DraftProblem::TemplateNotApproved) == (snapshot.status != Approved));
        }));
    }

    void whatIsSentIsWhatWhatsAppTakes()
    {
        QVERIFY(rc::check("a message is made when everybody has words for it, and then it is taken (Property 33)", [] {
            const auto written = anyWritten();
            const auto person = anyPerson();
            MessageContent content {.message = TemplateMessage {.snapshot = written.snapshot()}, .bindings = {}};
            std::map<QString, QString> words;
            bool isWhole = true;
            for (const auto& variable : variablesIn(written)) {
                content.bindings.push_back(anyBinding(variable));
                words[variable] = wordsFor(content.bindings.constLast(), person);
                isWhole = isWhole && !words[variable].isEmpty();
            }
            const auto message = sending::outgoingOf(content, person, u"1"_s);
            RC_ASSERT(message.has_value() == isWhole);
            if (!message) {
                return;
            }
            const auto& sent = std::get<whatsapp::TemplateContent>(message->content);
            RC_ASSERT(sent.body.size() == scanned(written.body).size());
            for (qsizetype i = 0; i < sent.body.size(); ++i) {
                const auto name = written.named ? sent.body.at(i).name : QString::number(i + 1);
                RC_ASSERT(sent.body.at(i).text == words.at(name));
            }
            const bool fitsACode = std::ranges::none_of(
                sent.buttons, [](const whatsapp::ButtonParameter& button) { return button.value.size() > 15; });
            if (fitsACode) {
                RC_ASSERT(wouldAccept(written.node(), *message));
            }
        }));
    }

    void valuesOfOneTemplateFitAnotherOfTheSameShape()
    {
        QVERIFY(rc::check("a launch with an older snapshot is allowed only where WhatsApp takes its values", [] {
            const auto chosen = anyWritten();
            const auto current = anyWritten();
            MessageContent content {.message = TemplateMessage {.snapshot = chosen.snapshot()}, .bindings = {}};
            for (const auto& variable : variablesIn(chosen)) {
                content.bindings.push_back({variable, {VariableSource::Kind::Fixed, u"HEMAT20"_s}, {}});
            }
            Contact person;
            person.phoneE164 = u"+6281234567890"_s;
            const auto message = sending::outgoingOf(content, person, u"1"_s);
            RC_ASSERT(message.has_value());
            const bool isTaken = wouldAccept(current.node(), *message);
            const bool isSame = hasSameShape(chosen.snapshot(), current.snapshot());
            RC_ASSERT(!isSame || isTaken);
            RC_ASSERT(isSame || !isTaken || chosen.named != current.named || chosen.header != current.header
                      || chosen.hasLink != current.hasLink || chosen.hasCode != current.hasCode);
            RC_ASSERT(hasSameShape(chosen.snapshot(), chosen.snapshot()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestTemplateValidation)
#include "tst_templatevalidation.moc"
