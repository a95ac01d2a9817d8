#include "services/templates/DraftOf.h"
#include "services/templates/NewTemplateOf.h"
#include "services/templates/TemplateComponents.h"
#include "services/whatsapp/NewTemplateCodec.h"

#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<TemplateDraft> anyDraft()
{
    return rc::gen::exec([] {
        using enum TemplateButton::Kind;
        const bool named = *rc::gen::arbitrary<bool>();
        TemplateDraft draft {.name = u"promo"_s, .language = *rc::gen::element(u"id"_s, u"en_US"_s)};
        draft.headerFormat = *rc::gen::element(HeaderFormat::None, HeaderFormat::Text, HeaderFormat::Location);
        if (draft.headerFormat == HeaderFormat::Text && *rc::gen::arbitrary<bool>()) {
            draft.headerText = named ? u"Untuk {{siapa}}!"_s : u"Untuk {{1}}!"_s;
            draft.headerExamples = {{named ? u"siapa"_s : u"1"_s, u"Sari"_s}};
        } else if (draft.headerFormat == HeaderFormat::Text) {
            draft.headerText = u"Promo"_s;
        }
        const int variables = *rc::gen::inRange(0, 12);
        draft.body = u"Halo"_s;
        for (int i = variables; i > 0; --i) { // not in the order of their numbers
            const auto name = named ? u"v_%1"_s.arg(QChar(u'a' + i)) : QString::number(i);
            draft.body += u" kata kata {{%1}} lagi"_s.arg(name);
            draft.bodyExamples.insert(name, u"contoh %1"_s.arg(i));
        }
        draft.footer = *rc::gen::element(u""_s, u"Balas STOP"_s);
        for (const auto kind : *rc::gen::container<std::vector<TemplateButton::Kind>>(
                 4, rc::gen::element(QuickReply, Url, PhoneNumber))) {
            DraftButton button {.kind = kind, .text = u"Lihat"_s};
            if (kind == Url) {
                button.url = u"https://toko.id/{{1}}"_s;
                button.example = u"https://toko.id/a"_s;
            } else if (kind == PhoneNumber) {
                button.phoneNumber = u"+62211234567"_s;
            }
            draft.buttons.push_back(button);
        }
        return draft;
    });
}

Template bareOf(const TemplateDraft& draft)
{
    Template bare;
    bare.name = draft.name;
    bare.language = draft.language;
    bare.category = draft.category;
    return bare;
}

QJsonArray parsed(const char* json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace

class TestDraftOf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasHandedInComesBackWithItsExamples()
    {
        QVERIFY(rc::check("a draft is the same once WhatsApp tells it back", [] {
            const auto draft = *anyDraft();
            const auto told = whatsapp::encodedComponents(newTemplateOf(draft, {}));
            RC_ASSERT((draftOf(withComponents(bareOf(draft), told), told) == draft));
            RC_ASSERT(isWritable(told));
        }));
    }

    void whatADraftCannotHoldIsSaid()
    {
        QVERIFY(
            isWritable(parsed("[{\"type\":\"body\",\"text\":\"Halo\"},{\"type\":\"HEADER\",\"format\":\"image\"}]")));
        QVERIFY(!isWritable(parsed("[{\"type\":\"CAROUSEL\",\"cards\":[]}]")));
        QVERIFY(!isWritable(parsed("[{\"type\":\"HEADER\",\"format\":\"GIF\"}]")));
        QVERIFY(!isWritable(parsed("[{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"FLOW\",\"text\":\"Isi\"}]}]")));
    }

    void aCouponIsReadAsTextAndAsList()
    {
        for (const auto* example : {"\"HEMAT20\"", "[\"HEMAT20\"]"}) {
            const auto told = parsed(
                ("[{\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"COPY_CODE\",\"example\":"_ba + example + "}]}]")
                    .constData());
            QCOMPARE(draftOf(withComponents({}, told), told).buttons.first().example, u"HEMAT20"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestDraftOf)
#include "tst_draftof.moc"
