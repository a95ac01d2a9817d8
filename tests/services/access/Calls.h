#pragma once

#include "services/access/SqlPeopleService.h"
#include "services/account/SqlAccountNoticeService.h"
#include "services/campaigns/GatewayTestMessages.h"
#include "services/consent/SqlStopListService.h"
#include "services/contacts/SqlContactService.h"
#include "services/conversations/SqlAnswerService.h"
#include "services/conversations/SqlConversationService.h"
#include "services/conversations/SqlMediaShelf.h"
#include "services/media/MediaUploads.h"
#include "services/media/SqlMediaService.h"
#include "services/templates/CloudTemplateAuthoring.h"
#include "services/templates/FileDraftShelf.h"
#include "services/templates/SqlTemplateService.h"
#include "services/whatsapp/LinkFetcher.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/MessageGateway.h"
#include "services/whatsapp/SetupGateway.h"
#include "services/whatsapp/TemplateCatalogue.h"
#include "services/whatsapp/TemplateEditor.h"
#include "tests/services/access/Desk.h"

/// WhatsApp, which nobody can reach unless a test says that it is there; it counts who tried.
struct NoWhatsApp {
    class Catalogue;
    class Editor;
    class Setup;
    class Messages;
    class Media;

    NoWhatsApp();
    ~NoWhatsApp();
    Q_DISABLE_COPY_MOVE(NoWhatsApp)

    int tried = 0;
    bool isThere = false; ///< and takes everything
    std::unique_ptr<siaran::whatsapp::TemplateCatalogue> catalogue;
    std::unique_ptr<siaran::whatsapp::TemplateEditor> editor;
    std::unique_ptr<siaran::whatsapp::SetupGateway> setup;
    std::unique_ptr<siaran::whatsapp::MessageGateway> messages;
    std::unique_ptr<siaran::whatsapp::MediaGateway> media;
    siaran::whatsapp::LinkFetcher links;
};

/// Every service of a workspace as one person has them.
struct WholeDesk {
    WholeDesk(DeedShop& shop, const siaran::access::Actor& actor, siaran::access::Role connection);

    Desk base;
    NoWhatsApp whatsapp;
    siaran::contacts::SqlContactService contacts;
    siaran::templates::SqlTemplateService templates;
    siaran::templates::CloudTemplateAuthoring authoring;
    siaran::templates::FileDraftShelf drafts;
    siaran::media::SqlMediaService media;
    siaran::media::MediaUploads uploads;
    siaran::campaigns::GatewayTestMessages tests;
    siaran::consent::SqlStopListService stopLists;
    siaran::conversations::SqlConversationService conversations;
    siaran::conversations::SqlAnswerService answers;
    siaran::conversations::SqlMediaShelf shelf;
    siaran::account::SqlAccountNoticeService notices;
    siaran::access::SqlPeopleService people;
};

/// Something that can be asked of a service.
struct Call {
    QString name; ///< "CampaignService::launch"
    std::optional<siaran::access::Act> act; ///< what it takes; nothing for what is one person's own affair
    std::function<siaran::Result<void>(WholeDesk&)> make; ///< of things that are not there, so that it changes little
};

const QList<Call>& calls();
