#pragma once

#include "services/access/Rights.h"
#include "services/conversations/AnswerService.h"

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class MediaGateway;
}

namespace siaran::conversations {

/// Fills the outbox in PostgreSQL; files go to WhatsApp's side first.
class SqlAnswerService final : public AnswerService {
public:
    SqlAnswerService(db::DbExecutor& database, whatsapp::MediaGateway& media, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<void>> answer(ContactId contact, Answer what) override;
    [[nodiscard]] QCoro::Task<Result<void>> sendAgain(qint64 message) override;
    [[nodiscard]] QCoro::Task<Result<void>> withdraw(qint64 message) override;

private:
    [[nodiscard]] QCoro::Task<Result<void>> answerWithFile(ContactId contact, AnswerFile file);

    db::DbExecutor& m_database;
    whatsapp::MediaGateway& m_media;
    const access::Actor m_actor;
};

} // namespace siaran::conversations
