#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <list>
#include <random>

class QTcpSocket;

/// Carries bytes between its clients and one server on this machine, and breaks connections at any byte: what a
/// network does. Knows nothing of what it carries. Lives on one thread.
class CutProxy final : public QObject {
    Q_OBJECT
public:
    enum class How {
        Close, ///< in good order, in both directions
        Reset,
        Stall, ///< not a byte more until clear()
        Trickle ///< a byte at a time until clear()
    };

    /// What befalls each connection, open or new: after up to `bytes` more bytes towards the server or, else, towards
    /// the client.
    struct Cut {
        How how = How::Close;
        bool towardsServer = true;
        int bytes = 0;
        int connections = 1; ///< how many it befalls; the others go on
    };

    CutProxy(quint16 target, quint64 seed, QObject* parent = nullptr);

    [[nodiscard]] quint16 listen();

    void cut(Cut cut);
    /// What is stalled or trickles ends in a reset, and whatever comes then is carried as if nothing had been.
    void clear();

private:
    struct Pair {
        QTcpSocket* client = nullptr;
        QTcpSocket* server = nullptr;
        bool isMarked = false; ///< a cut waits for its byte
        qint64 left = 0;
        Cut cut;
        bool isHeld = false; ///< stalls or trickles
    };

    void accept();
    void carry(Pair& pair, bool towardsServer);
    void mark(Pair& pair);
    void befall(Pair& pair);
    void reset(Pair& pair);
    void trickle();
    void sweep();

    const quint16 m_target;
    std::mt19937_64 m_random;
    QTcpServer m_server;
    QTimer m_trickle;
    std::list<Pair> m_pairs;
    Cut m_cut;
    int m_toMark = 0;
};
