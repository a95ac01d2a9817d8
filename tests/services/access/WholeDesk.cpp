#include "tests/services/access/Calls.h"

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> away(int& tried)
{
    ++tried;
    return fail(ErrorKind::Unavailable, u"nobody is there"_s);
}

} // namespace

class NoWhatsApp::Catalogue final : public whatsapp::TemplateCatalogue {
public:
    explicit Catalogue(int& tried)
        : m_tried(tried)
    {
    }
    QCoro::Task<Result<QList<whatsapp::RemoteTemplate>>> fetchAll() override { co_return away(m_tried); }

private:
    int& m_tried;
};

class NoWhatsApp::Editor final : public whatsapp::TemplateEditor {
public:
    explicit Editor(int& tried)
        : m_tried(tried)
    {
    }
    QCoro::Task<Result<whatsapp::SubmittedTemplate>> create(whatsapp::NewTemplate) override { co_return away(m_tried); }
    QCoro::Task<Result<void>> edit(QString, whatsapp::NewTemplate) override { co_return away(m_tried); }
    QCoro::Task<Result<void>> remove(QString, QString) override { co_return away(m_tried); }
    QCoro::Task<Result<QString>> uploadSample(QString, whatsapp::MediaFile) override { co_return away(m_tried); }

private:
    int& m_tried;
};

class NoWhatsApp::Setup final : public whatsapp::SetupGateway {
public:
    explicit Setup(int& tried)
        : m_tried(tried)
    {
    }
    QCoro::Task<Result<whatsapp::TokenInfo>> checkToken() override { co_return away(m_tried); }
    QCoro::Task<Result<QList<whatsapp::PhoneNumberInfo>>> phoneNumbers() override { co_return away(m_tried); }
    QCoro::Task<Result<QStringList>> subscribedApps() override { co_return away(m_tried); }
    QCoro::Task<Result<void>> subscribe() override { co_return away(m_tried); }

private:
    int& m_tried;
};

class NoWhatsApp::Messages final : public whatsapp::MessageGateway {
public:
    explicit Messages(int& tried)
        : m_tried(tried)
    {
    }
    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage) override
    {
        ++m_tried;
        co_return whatsapp::SendOutcome(whatsapp::NotSent());
    }

private:
    int& m_tried;
};

class NoWhatsApp::Media final : public whatsapp::MediaGateway {
public:
    explicit Media(int& tried)
        : m_tried(tried)
    {
    }
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile) override { co_return away(m_tried); }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override { co_return away(m_tried); }
    QCoro::Task<Result<void>> remove(QString) override { co_return away(m_tried); }

private:
    int& m_tried;
};

NoWhatsApp::NoWhatsApp()
    : catalogue(std::make_unique<Catalogue>(tried))
    , editor(std::make_unique<Editor>(tried))
    , setup(std::make_unique<Setup>(tried))
    , messages(std::make_unique<Messages>(tried))
    , media(std::make_unique<Media>(tried))
{
}

NoWhatsApp::~NoWhatsApp() = default;

WholeDesk::WholeDesk(DeedShop& shop, const access::Actor& actor, access::Role connection)
    : base(shop, actor, connection)
    , contacts(base.database, base.database)
    , templates(base.database, *whatsapp.catalogue, u"1022"_s, actor)
    , authoring(base.database, *whatsapp.editor, *whatsapp.setup, u"1022"_s, actor)
    , drafts(shop.file(u"drafts"_s), actor)
    , media(base.database, whatsapp.links, actor)
    , uploads(base.database, *whatsapp.media)
    , tests(base.database, *whatsapp.messages, uploads, Shop::remotePhoneId(), actor)
    , stopLists(base.database, actor)
    , conversations(base.database, actor)
    , answers(base.database, *whatsapp.media, actor)
    , shelf(base.database, *whatsapp.media, shop.file(u"received"_s))
    , notices(base.database, actor)
{
}
