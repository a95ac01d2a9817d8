#pragma once

#include "services/domain/MessageContent.h"
#include "ui/widgets/Card.h"

#include <QImage>

class QToolButton;

namespace siaran::ui {

class MessageBubble;

/// The message as its receivers see it, one sample person at a time.
class MessagePreview final : public Card {
    Q_OBJECT

public:
    /// `objectName` tells previews apart; the controls in it are named after it.
    explicit MessagePreview(const QString& objectName, QWidget* parent = nullptr);

    void setContent(const MessageContent& content);
    void setPeople(const QList<Contact>& people);
    /// A small one of what the message carries; null for none.
    void setPicture(const QImage& picture);

    /// The person shown now; a contact of nothing when there is none.
    [[nodiscard]] Contact person() const;

Q_SIGNALS:
    void personChanged();

private:
    void turn(int by);
    void render();

    MessageContent m_content;
    QImage m_picture;
    QList<Contact> m_people;
    qsizetype m_shown = 0;
    MessageBubble* m_bubble;
    QLabel* m_nothing;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_person;
    QLabel* m_missing;
};

} // namespace siaran::ui
