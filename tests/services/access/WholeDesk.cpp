#include "tests/services/access/Calls.h"

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

// What WhatsApp says when it is there.
template <typename T>
Result<T> said(NoWhatsApp& world, T answer)
{
    ++world.tried;
    return world.isThere ? Result<T>(std::move(answer)) : fail(ErrorKind::Unavailable, u"nobody is there"_s);
}

Result<void> said(NoWhatsApp& world)
{
    return said(world, true).map([](bool) {});
}

} // namespace

class NoWhatsApp::Catalogue final : public whatsapp::TemplateCatalogue {
public:
    explicit Catalogue(NoWhatsApp& world)
        : m_world(world)
    {
    }
    QCoro::Task<Result<QList<whatsapp::RemoteTemplate>>> fetchAll() override
    {
        co_return said(m_world,
                       QList<whatsapp::RemoteTemplate> {{.id = u"77"_s,
                                                         .name = u"new"_s,
                                                         .language = u"id"_s,
                                                         .status = u"APPROVED"_s,
                                                         .category = u"MARKETING"_s}});
    }

private:
    NoWhatsApp& m_world;
};

class NoWhatsApp::Editor final : public whatsapp::TemplateEditor {
public:
    explicit Editor(NoWhatsApp& world)
        : m_world(world)
    {
    }
    QCoro::Task<Result<whatsapp::SubmittedTemplate>> create(whatsapp::NewTemplate) override
    {
        co_return said(m_world,
                       whatsapp::SubmittedTemplate {.id = u"78"_s, .status = u"PENDING"_s, .category = u"MARKETING"_s});
    }
    QCoro::Task<Result<void>> edit(QString, whatsapp::NewTemplate) override { co_return said(m_world); }
    QCoro::Task<Result<void>> remove(QString, QString) override { co_return said(m_world); }
    QCoro::Task<Result<QString>> uploadSample(QString, whatsapp::MediaFile) override
    {
        co_return said(m_world, u"handle"_s);
    }

private:
    NoWhatsApp& m_world;
};

class NoWhatsApp::Setup final : public whatsapp::SetupGateway {
public:
    explicit Setup(NoWhatsApp& world)
        : m_world(world)
    {
    }
    QCoro::Task<Result<whatsapp::TokenInfo>> checkToken() override { co_return said(m_world, whatsapp::TokenInfo()); }
    QCoro::Task<Result<QList<whatsapp::PhoneNumberInfo>>> phoneNumbers() override
    {
        co_return said(m_world, QList<whatsapp::PhoneNumberInfo>());
    }
    QCoro::Task<Result<QStringList>> subscribedApps() override { co_return said(m_world, QStringList()); }
    QCoro::Task<Result<void>> subscribe() override { co_return said(m_world); }

private:
    NoWhatsApp& m_world;
};

class NoWhatsApp::Messages final : public whatsapp::MessageGateway {
public:
    explicit Messages(NoWhatsApp& world)
        : m_world(world)
    {
    }
    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage) override
    {
        ++m_world.tried;
        co_return m_world.isThere ? whatsapp::SendOutcome(whatsapp::Accepted {.wamid = u"wamid.test"_s})
                                  : whatsapp::SendOutcome(whatsapp::NotSent());
    }

private:
    NoWhatsApp& m_world;
};

class NoWhatsApp::Media final : public whatsapp::MediaGateway {
public:
    explicit Media(NoWhatsApp& world)
        : m_world(world)
    {
    }
    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile) override { co_return said(m_world, u"media"_s); }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString) override
    {
        co_return said(m_world, whatsapp::MediaFile());
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return said(m_world); }

private:
    NoWhatsApp& m_world;
};

NoWhatsApp::NoWhatsApp()
    : catalogue(std::make_unique<Catalogue>(*this))
    , editor(std::make_unique<Editor>(*this))
    , setup(std::make_unique<Setup>(*this))
    , messages(std::make_unique<Messages>(*this))
    , media(std::make_unique<Media>(*this))
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
    , people(base.database, actor, shop.database().settings().user)
{
}
