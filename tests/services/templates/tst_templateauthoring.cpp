#include "services/db/DbExecutor.h"
#include "services/templates/CloudTemplateAuthoring.h"
#include "services/whatsapp/SetupGateway.h"
#include "services/whatsapp/TemplateEditor.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

namespace {

/// WhatsApp's desk for templates: takes what it is given, or fails as it is told.
class Desk final : public whatsapp::TemplateEditor {
public:
    QCoro::Task<Result<whatsapp::SubmittedTemplate>> create(whatsapp::NewTemplate content) override
    {
        created.push_back(std::move(content));
        co_return failure ? Result<whatsapp::SubmittedTemplate>(tl::unexpected(*failure))
                          : whatsapp::SubmittedTemplate {u"17"_s, u"PENDING"_s, u"UTILITY"_s};
    }
    QCoro::Task<Result<void>> edit(QString id, whatsapp::NewTemplate content) override
    {
        edited = id;
        created.push_back(std::move(content));
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString name, QString id) override
    {
        removed = name + u' ' + id;
        co_return failure ? Result<void>(tl::unexpected(*failure)) : Result<void>();
    }
    QCoro::Task<Result<QString>> uploadSample(QString appId, whatsapp::MediaFile file) override
    {
        samples.push_back(std::move(file));
        co_return u"handle of "_s + appId;
    }

    std::optional<Error> failure;
    QList<whatsapp::NewTemplate> created;
    QList<whatsapp::MediaFile> samples;
    QString edited;
    QString removed;
};

class App4711 final : public whatsapp::SetupGateway {
public:
    QCoro::Task<Result<whatsapp::TokenInfo>> checkToken() override
    {
        co_return whatsapp::TokenInfo {.valid = true, .appId = u"4711"_s};
    }
    QCoro::Task<Result<QList<whatsapp::PhoneNumberInfo>>> phoneNumbers() override
    {
        co_return QList<whatsapp::PhoneNumberInfo>();
    }
    QCoro::Task<Result<QStringList>> subscribedApps() override { co_return QStringList(); }
    QCoro::Task<Result<void>> subscribe() override { co_return Result<void>(); }
};

TemplateDraft draft()
{
    TemplateDraft draft;
    draft.name = u"promo"_s;
    draft.category = TemplateCategory::Marketing;
    draft.body = u"Halo {{2}}, diskon sampai {{1}} hanya minggu ini."_s;
    draft.bodyExamples = {{u"1"_s, u"25%"_s}, {u"2"_s, u"Budi"_s}};
    draft.buttons = {{.kind = TemplateButton::Kind::QuickReply, .text = u"Berhenti"_s}};
    return draft;
}

} // namespace

class TestTemplateAuthoring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_executor = std::make_unique<db::DbExecutor>(m_database->settings(), TestDatabase::catalog());
        m_desk = std::make_unique<Desk>();
        m_authoring = std::make_unique<CloudTemplateAuthoring>(*m_executor, *m_desk, m_app, u"1022"_s, u"Ibu Melati"_s);
    }

    void aDraftIsHandedInAndKeptAsPending()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft()));
        QVERIFY(id);
        const auto& sent = m_desk->created.first();
        QCOMPARE(sent.category, u"MARKETING"_s);
        QCOMPARE(sent.bodyExamples.size(), 2);
        QCOMPARE(sent.bodyExamples.at(0).value, u"25%"_s); // in the order of their numbers
        QCOMPARE(text(u"SELECT name || ' ' || status || ' ' || category || ' ' || remote_id FROM template"_s),
                 u"promo PENDING UTILITY 17"_s); // the category is the one WhatsApp chose
        QCOMPARE(text(u"SELECT actor || ' ' || action FROM audit_entry"_s), u"Ibu Melati template.submitted"_s);
    }

    void whatIsHandedInAgainAfterItWasRemovedIsTheSameRow()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft()));
        QVERIFY(QCoro::waitFor(m_authoring->remove(*id)));
        QCOMPARE(QCoro::waitFor(m_authoring->submit(draft())), *id);
        QCOMPARE(text(u"SELECT count(*)::text FROM template WHERE removed_at IS NULL"_s), u"1"_s);
    }

    void aDraftWithProblemsDoesNotLeave()
    {
        auto faulty = draft();
        faulty.body = u"{{1}}"_s;
        QCOMPARE(QCoro::waitFor(m_authoring->submit(faulty)).error().reason, u"template.draft"_s);
        QCOMPARE(QCoro::waitFor(m_authoring->edit(TemplateId(1), faulty)).error().reason, u"template.draft"_s);
        QVERIFY(m_desk->created.isEmpty());
    }

    void whatWhatsAppRefusesIsNotKept()
    {
        m_desk->failure = Error {.kind = ErrorKind::Invalid, .detail = u"2388299"_s};
        QCOMPARE(QCoro::waitFor(m_authoring->submit(draft())).error().detail, u"2388299"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM template"_s), u"0"_s);
    }

    void aSampleIsReadFromTheDiskAndUploadedFirst()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"promo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n");
        file.close();
        auto pictured = draft();
        pictured.headerFormat = HeaderFormat::Image;
        pictured.headerSample = file.fileName();
        QVERIFY(QCoro::waitFor(m_authoring->submit(pictured)));
        QCOMPARE(m_desk->samples.first().mimeType, "image/png"_ba);
        QCOMPARE(m_desk->created.first().header.sampleHandle, u"handle of 4711"_s);
        pictured.headerSample = folder.filePath(u"gone.png"_s);
        QCOMPARE(QCoro::waitFor(m_authoring->submit(pictured)).error().reason, u"media.unreadable"_s);
    }

    void anEditIsPendingAgain()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft()));
        m_database->execute(u"UPDATE template SET status = 'APPROVED'"_s);
        QVERIFY(QCoro::waitFor(m_authoring->edit(*id, draft())));
        QCOMPARE(m_desk->edited, u"17"_s);
        QCOMPARE(text(u"SELECT status FROM template"_s), u"PENDING"_s);
        QCOMPARE(QCoro::waitFor(m_authoring->edit(TemplateId(999), draft())).error().kind, ErrorKind::NotFound);
    }

    void aTemplateInUseIsNotRemoved()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft()));
        m_database->execute(
            u"INSERT INTO campaign (name, content) VALUES ('Lebaran', '{\"template\": {\"id\": %1}}')"_s.arg(
                id->value()));
        const auto refused = QCoro::waitFor(m_authoring->remove(*id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"template.in_use"_s);
        QCOMPARE(refused.error().detail, u"Lebaran"_s);
        QVERIFY(m_desk->removed.isEmpty());
    }

    void aTemplateThatWhatsAppNoLongerHasIsRemovedHereToo()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft()));
        m_desk->failure = Error {.kind = ErrorKind::NotFound, .detail = {}};
        QVERIFY(QCoro::waitFor(m_authoring->remove(*id)));
        QCOMPARE(m_desk->removed, u"promo 17"_s);
        QCOMPARE(text(u"SELECT count(*)::text FROM template WHERE removed_at IS NOT NULL"_s), u"1"_s);
    }

private:
    QString text(const QString& query) { return m_database->value(query).toString(); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<db::DbExecutor> m_executor;
    std::unique_ptr<Desk> m_desk;
    App4711 m_app;
    std::unique_ptr<CloudTemplateAuthoring> m_authoring;
};

QTEST_GUILESS_MAIN(TestTemplateAuthoring)
#include "tst_templateauthoring.moc"
